-- Revert guildkeeper:economy/_move from pg

begin;
set local role guildkeeper_owner;

drop function economy._move;

commit;
