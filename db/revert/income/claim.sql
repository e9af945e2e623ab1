-- Revert guildkeeper:income/claim from pg

begin;
set local role guildkeeper_owner;

drop function income.claim;

commit;
