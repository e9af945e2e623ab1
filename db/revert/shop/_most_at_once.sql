-- Revert guildkeeper:shop/_most_at_once from pg

begin;
set local role guildkeeper_owner;

drop function shop._most_at_once;

commit;
