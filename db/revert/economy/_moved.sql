-- Revert guildkeeper:economy/_moved from pg

begin;
set local role guildkeeper_owner;

drop function economy._moved;

commit;
