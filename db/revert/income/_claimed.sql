-- Revert guildkeeper:income/_claimed from pg

begin;
set local role guildkeeper_owner;

drop function income._claimed;
drop type income.claimed;

commit;
