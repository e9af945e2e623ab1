-- Verify guildkeeper:economy/_decay_members on pg

begin;

select 'economy._decay_members'::regproc;

rollback;
