-- Deploy guildkeeper:leveling/_channel_factor to pg

begin;
set local role guildkeeper_owner;

create function leveling._channel_factor(guild_id bigint, channel_id bigint, parent_id bigint)
returns numeric
language plpgsql stable
as $$
begin
  return (
    select x.factor
    from (values
      (1, _channel_factor.channel_id),
      (2, _channel_factor.parent_id),
      (3, (
        select c.parent_id
        from app.channel c
        where c.guild_id = _channel_factor.guild_id
          and c.channel_id = coalesce(_channel_factor.parent_id, _channel_factor.channel_id)
      ))
    ) as place (distance, target_id)
    join leveling.multiplier x on x.guild_id = _channel_factor.guild_id and x.target_id = place.target_id and x.kind = 'channel'
    order by place.distance
    limit 1
  );
end;
$$;

comment on function leveling._channel_factor is
'The factor of a place: the channel''s or thread''s own, else its parent''s, else its category''s; null when none has one.
parent_id is the channel of a thread.';

commit;
