-- Revert guildkeeper:income/_earnings from pg

begin;
set local role guildkeeper_owner;

drop function income._earnings;
drop type income.earning;

commit;
