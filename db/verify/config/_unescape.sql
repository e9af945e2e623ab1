-- Verify guildkeeper:config/_unescape on pg

begin;

select 'config._unescape'::regproc;

rollback;
