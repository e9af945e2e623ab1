-- Verify guildkeeper:discord/_send on pg

begin;

select 'discord._send'::regproc;

rollback;
