-- Verify guildkeeper:tickets/_tell_digest on pg

begin;

select 'tickets._tell_digest'::regproc;

rollback;
