-- Verify guildkeeper:imports/_verdict on pg

begin;

select 'imports._verdict'::regproc;

rollback;
