-- Verify guildkeeper:tickets/_tell_refusal on pg

begin;

select 'tickets._tell_refusal'::regproc;

rollback;
