-- Revert guildkeeper:tickets/_kind from pg

begin;
set local role guildkeeper_owner;

drop function tickets._kind;
drop type tickets.kind;

commit;
