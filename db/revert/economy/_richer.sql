-- Revert guildkeeper:economy/_richer from pg

begin;
set local role guildkeeper_owner;

drop function economy._richer;

commit;
