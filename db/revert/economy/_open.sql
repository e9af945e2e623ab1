-- Revert guildkeeper:economy/_open from pg

begin;
set local role guildkeeper_owner;

drop function economy._open;
drop type economy.opened;

commit;
