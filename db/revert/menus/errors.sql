-- Revert guildkeeper:menus/errors from pg

begin;
set local role guildkeeper_owner;

delete from app.error
where name in (
  'unknown_menu',
  'unknown_option',
  'unknown_menu_kind',
  'unknown_menu_mode',
  'menu_kind_stays',
  'mode_needs_reactions',
  'invalid_line',
  'invalid_limits',
  'unreadable_emoji',
  'emoji_needed',
  'emoji_taken',
  'too_many_options',
  'nothing_to_post',
  'not_posted',
  'foreign_message',
  'message_taken',
  'linked_to_itself',
  'not_linked',
  'not_to_clear',
  'roles_required',
  'one_role_required'
);

commit;
