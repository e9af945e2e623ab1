-- Verify guildkeeper:rolejobs/_do_in on pg

begin;

select 'rolejobs._do_in'::regproc;

rollback;
