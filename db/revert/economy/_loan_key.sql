-- Revert guildkeeper:economy/_loan_key from pg

begin;
set local role guildkeeper_owner;

drop function economy._loan_key(bigint, bigint);

commit;
