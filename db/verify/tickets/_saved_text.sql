-- Verify guildkeeper:tickets/_saved_text on pg

begin;

select 'tickets._saved_text'::regproc;

rollback;
