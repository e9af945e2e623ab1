-- Verify guildkeeper:tickets/_refuse_option on pg

begin;

select 'tickets._refuse_option'::regproc;

rollback;
