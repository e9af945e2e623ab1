-- Revert guildkeeper:economy/claim from pg

begin;
set local role guildkeeper_owner;

drop function economy.claim(bigint, bigint, text, bigint[], bigint, text, timestamptz);

commit;
