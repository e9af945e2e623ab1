-- Revert guildkeeper:income/_require_claim from pg

begin;
set local role guildkeeper_owner;

drop function income._require_claim;

commit;
