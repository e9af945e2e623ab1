-- Verify guildkeeper:text/_is_latin on pg

begin;

select 'text._is_latin'::regproc;

rollback;
