-- Deploy guildkeeper:income/_pay_voice to pg

begin;
set local role guildkeeper_owner;

create function income._pay_voice(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
begin
  perform income._pay_all(_pay_voice.guild_id, 'voice', array(
    select row('wallet', m.key::bigint, m.value::bigint * (arguments ->> 'amount')::bigint)::economy.movement
    from jsonb_each_text(arguments -> 'minutes') m
    order by m.key::bigint
  ), _pay_voice.at);
end;
$$;

comment on function income._pay_voice is 'Due work: pays members for minutes in voice that count.';

select outbox._register('income._pay_voice');

commit;
