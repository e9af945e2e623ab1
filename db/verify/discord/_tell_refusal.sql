-- Verify guildkeeper:discord/_tell_refusal on pg

begin;

select 'discord._tell_refusal'::regproc;

rollback;
