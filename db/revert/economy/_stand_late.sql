-- Revert guildkeeper:economy/_stand_late from pg

begin;
set local role guildkeeper_owner;

select outbox._unregister('economy._stand_late');
drop function economy._stand_late(bigint, jsonb, timestamptz);

commit;
