-- Verify guildkeeper:economy/_decay_members on pg

begin;

select 'economy._decay_members(economy.settings, bigint[], text, timestamptz)'::regprocedure;

rollback;
