-- Revert guildkeeper:tickets/_sight from pg

begin;
set local role guildkeeper_owner;

drop function tickets._sight;
drop type tickets.sight;

commit;
