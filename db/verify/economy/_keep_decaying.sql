-- Verify guildkeeper:economy/_keep_decaying on pg

begin;

select 'economy._keep_decaying'::regproc;

rollback;
