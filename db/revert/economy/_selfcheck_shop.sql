-- Revert guildkeeper:economy/_selfcheck_shop from pg

begin;
set local role guildkeeper_owner;

drop function economy._selfcheck_shop(bigint);

commit;
