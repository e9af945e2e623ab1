-- Revert guildkeeper:economy/_require_claim from pg

begin;
set local role guildkeeper_owner;

drop function economy._require_claim(bigint, text);

commit;
