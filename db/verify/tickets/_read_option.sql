-- Verify guildkeeper:tickets/_read_option on pg

begin;

select 'tickets._read_option'::regproc;

rollback;
