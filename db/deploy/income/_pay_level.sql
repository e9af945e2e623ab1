-- Deploy guildkeeper:income/_pay_level to pg

begin;
set local role guildkeeper_owner;

create function income._pay_level(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
begin
  perform income._pay_all(_pay_level.guild_id, 'level', array[
    row('wallet', (arguments ->> 'member_id')::bigint, (arguments ->> 'amount')::bigint)
  ]::economy.movement[], _pay_level.at);
end;
$$;

comment on function income._pay_level is 'Due work: pays a member for the levels they have reached.';

select outbox._register('income._pay_level');

commit;
