-- Verify guildkeeper:economy/_adopt on pg

begin;

select 'economy._adopt'::regproc;

rollback;
