-- Revert guildkeeper:menus/_not_reacted from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('menus._not_reacted'); end $$;
drop function menus._not_reacted;

commit;
