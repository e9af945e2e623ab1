-- Revert guildkeeper:income/_pay_claim from pg

begin;
set local role guildkeeper_owner;

drop function income._pay_claim;

commit;
