-- Verify guildkeeper:text/_atom_code on pg

begin;

select 'text._atom_code'::regproc;

rollback;
