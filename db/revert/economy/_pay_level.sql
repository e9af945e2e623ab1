-- Revert guildkeeper:economy/_pay_level from pg

begin;
set local role guildkeeper_owner;

select outbox._unregister('economy._pay_level');
drop function economy._pay_level(bigint, jsonb, timestamptz);

commit;
