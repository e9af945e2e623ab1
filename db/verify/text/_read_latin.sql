-- Verify guildkeeper:text/_read_latin on pg

begin;

select 'text._read_latin'::regproc;

rollback;
