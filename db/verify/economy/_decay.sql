-- Verify guildkeeper:economy/_decay on pg

begin;

select 'economy._decay'::regproc;

rollback;
