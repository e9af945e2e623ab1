-- Revert guildkeeper:tickets/_filed from pg

begin;
set local role guildkeeper_owner;

drop function tickets._filed;
drop type tickets.filing;

commit;
