-- Verify guildkeeper:discord/_under_way on pg

begin;

select 'discord._under_way'::regproc;

rollback;
