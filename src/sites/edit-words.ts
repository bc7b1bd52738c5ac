/**
 * What the control is called that puts changes into a post which is out already, in the languages that most people use these
 * networks in. Whole names only: "Save draft" is another thing. A word that is missing here costs nothing but a post that
 * is counted again.
 */
export const SAVE_WORDS: ReadonlySet<string> = new Set([
  ...["save", "save changes", "save edits", "update", "update post"],
  ...["speichern", "änderungen speichern", "aktualisieren"],
  ...["enregistrer", "enregistrer les modifications", "sauvegarder", "mettre à jour"],
  ...["guardar", "guardar cambios", "actualizar"],
  ...["salvar", "salvar alterações", "guardar alterações", "atualizar"],
  ...["salva", "salva modifiche", "aggiorna"],
  ...["opslaan", "wijzigingen opslaan", "bijwerken"],
  ...["zapisz", "zapisz zmiany", "zaktualizuj", "aktualizuj"],
  ...["spara", "uppdatera", "gem", "opdater", "lagre", "oppdater", "tallenna", "päivitä"],
  ...["uložit", "aktualizovat", "kaydet", "güncelle", "simpan", "perbarui", "lưu", "cập nhật"],
  ...["сохранить", "обновить", "зберегти", "оновити"],
  ...["保存", "保存する", "更新", "更新する", "儲存", "저장", "업데이트"],
  ...["حفظ", "تحديث", "שמירה", "שמור", "עדכון"]
])

/** How a dialog is titled in which such a post is changed. */
export const EDIT_TITLES: ReadonlySet<string> = new Set([
  ...["edit post", "edit your post", "edit thread", "edit comment", "edit reply"],
  ...["beitrag bearbeiten", "post bearbeiten", "kommentar bearbeiten"],
  ...["modifier la publication", "modifier le post", "modifier le commentaire"],
  ...["editar publicación", "editar post", "editar comentario"],
  ...["editar publicação", "editar comentário"],
  ...["modifica post", "modifica il post", "modifica commento"],
  ...["bericht bewerken", "post bewerken", "edytuj post", "redigera inlägg", "rediger opslag"],
  ...["rediger innlegg", "muokkaa julkaisua", "upravit příspěvek", "gönderiyi düzenle"],
  ...["edit postingan", "chỉnh sửa bài viết"],
  ...["редактировать публикацию", "редактировать пост", "редагувати допис"],
  ...["投稿を編集", "ポストを編集", "게시물 수정", "게시물 편집", "编辑帖子", "編輯貼文"],
  ...["تعديل المنشور", "עריכת פוסט"]
])
