-- Verify guildkeeper:tickets/_welcome on pg

begin;

select 'tickets._welcome'::regproc;

rollback;
