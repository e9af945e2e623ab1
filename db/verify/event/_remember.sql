-- Verify guildkeeper:event/_remember on pg

begin;

select 'event._remember'::regproc;

rollback;
