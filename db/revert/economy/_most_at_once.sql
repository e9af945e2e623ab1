-- Revert guildkeeper:economy/_most_at_once from pg

begin;
set local role guildkeeper_owner;

drop function economy._most_at_once;

commit;
