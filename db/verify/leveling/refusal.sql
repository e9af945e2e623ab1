-- Verify guildkeeper:leveling/refusal on pg

begin;

select 'leveling.refusal'::regclass;

rollback;
