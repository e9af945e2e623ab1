-- Deploy guildkeeper:economy/_is_forgetting to pg

begin;
set local role guildkeeper_owner;

create function economy._is_forgetting(old jsonb, new jsonb)
returns boolean
language sql immutable
as $$
  select _is_forgetting.old <> _is_forgetting.new
    and (_is_forgetting.old - v.forgettable) = (_is_forgetting.new - v.forgettable)
    and regexp_replace(_is_forgetting.old::text, v.number, '#', 'g') = regexp_replace(_is_forgetting.new::text, v.number, '#',
      'g')
    and not exists (
      select
      from regexp_matches(_is_forgetting.old::text, v.number, 'g') with ordinality as was (number, place)
      join regexp_matches(_is_forgetting.new::text, v.number, 'g') with ordinality as is_now (number, place)
        on is_now.place = was.place
      where is_now.number <> was.number and not app._is_nobody(is_now.number[1]::numeric)
    )
  from (values (array['member_id', 'actor_id', 'request', 'reason', 'key'], '[0-9]+')) as v (forgettable, number)
$$;

comment on function economy._is_forgetting is
'Whether all that becomes different in a line of the ledger are ids, which become those of nobody (app._nobody).';

commit;
