-- Verify guildkeeper:economy/_decay_fortunes on pg

begin;

select 'economy._decay_fortunes'::regproc;

rollback;
