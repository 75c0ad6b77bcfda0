const CARDS = ["a", "b", "c", "d", "e", "f"];
const LINES = ["a", "b", "c"];

/** Shapes of the pages to come; the script shows one when a page takes its time. */
export function Skeletons() {
  return (
    <>
      <template data-skeleton="list">
        <ListBones />
      </template>
      <template data-skeleton="product">
        <div aria-hidden="true" className="skeleton product">
          <div className="bone bone-picture" />
          <div>
            <div className="bone bone-title" />
            <Bones shape="line" />
            <div className="bone bone-button" />
          </div>
        </div>
      </template>
      <template data-skeleton="lines">
        <div aria-hidden="true" className="skeleton narrow">
          <div className="bone bone-title" />
          <Bones shape="row" />
          <div className="bone bone-button" />
        </div>
      </template>
    </>
  );
}

function ListBones() {
  return (
    <div aria-hidden="true" className="skeleton">
      <div className="bone bone-title" />
      <div className="grid">
        {CARDS.map((key) => (
          <div key={key}>
            <div className="bone bone-picture" />
            <div className="bone bone-line" />
            <div className="bone bone-short" />
          </div>
        ))}
      </div>
    </div>
  );
}

function Bones({ shape }: { shape: "line" | "row" }) {
  return LINES.map((key) => <div className={`bone bone-${shape}`} key={key} />);
}
