-- Revert guildkeeper:economy/claims from pg

begin;
set local role guildkeeper_owner;

drop function economy.claims(bigint, bigint, bigint[], text, timestamptz);
drop type economy.claim_row;

commit;
