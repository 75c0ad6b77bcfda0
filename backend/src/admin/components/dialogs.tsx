import { Drawer as MedusaDrawer, FocusModal as MedusaFocusModal, Prompt as MedusaPrompt } from "@medusajs/ui";
import type { ComponentProps } from "react";
import { useFocusBack } from "../hooks/use-focus-back";

// Medusa's dialogs, which give the focus back to what had it when they were opened.

const DrawerRoot = (props: ComponentProps<typeof MedusaDrawer>) => <MedusaDrawer {...props} />;
function DrawerContent(props: ComponentProps<typeof MedusaDrawer.Content>) {
  return <MedusaDrawer.Content {...props} {...useFocusBack(props)} />;
}
export const Drawer = Object.assign(DrawerRoot, MedusaDrawer, { Content: DrawerContent });

const FocusModalRoot = (props: ComponentProps<typeof MedusaFocusModal>) => <MedusaFocusModal {...props} />;
function FocusModalContent(props: ComponentProps<typeof MedusaFocusModal.Content>) {
  return <MedusaFocusModal.Content {...props} {...useFocusBack(props)} />;
}
export const FocusModal = Object.assign(FocusModalRoot, MedusaFocusModal, { Content: FocusModalContent });

const PromptRoot = (props: ComponentProps<typeof MedusaPrompt>) => <MedusaPrompt {...props} />;
function PromptContent(props: ComponentProps<typeof MedusaPrompt.Content>) {
  return <MedusaPrompt.Content {...props} {...useFocusBack(props)} />;
}
export const Prompt = Object.assign(PromptRoot, MedusaPrompt, { Content: PromptContent });
