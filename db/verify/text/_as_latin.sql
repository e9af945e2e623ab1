-- Verify guildkeeper:text/_as_latin on pg

begin;

select 'text._as_latin'::regproc;

rollback;
