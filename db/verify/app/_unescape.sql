-- Verify guildkeeper:app/_unescape on pg

begin;

select 'app._unescape'::regproc;

rollback;
